// stands as src/web/coach/openings/opening-page.presenter.ts
export const everything = (opening: Opening) => ({ ...opening }); // bad
export const nested = (opening: Opening) => ({ title: 'x', employer: { ...opening.employer } }); // bad
export const written = (opening: Opening) => ({
  title: opening.title,
  ...(opening.place ? { place: opening.place } : {}),
  slots: [...opening.slots],
});
export class OpeningAnswer {
  @ApiProperty({ ...text, description: 'a description is no answer' })
  title: string;
}
// stands as src/openings/opening.entity.ts
const draft = { ...defaults };
