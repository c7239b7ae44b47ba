import { gathered, LinesOf, FormPipe } from './lines';
import { OptionalText, Text } from './text';
import { validationPipe } from './validation.pipe';

class LineForm {
  @OptionalText({ max: 5 }) value?: string | null;
}
class SheetForm {
  @Text({ max: 10 }) title: string;
  @LinesOf(() => LineForm, { max: 3 }) points?: LineForm[] | null;
}

const read = (body: object) => validationPipe().transform(body, { type: 'body', metatype: SheetForm });
const faults = (body: object) =>
  read(body).then(
    () => [],
    (error: { errors: { field: string }[] }) => error.errors.map(({ field }) => field),
  );

describe('the lines of a form', () => {
  it('are gathered at their places, the empty ones too', () => {
    const sent = { title: 'x', 'points[2].value': 'c', 'points[0].value': 'a' };
    expect(gathered(sent, ['points'])).toEqual({ title: 'x', points: [{ value: 'a' }, {}, { value: 'c' }] });
  });

  it('are left alone under names that are no lines', () => {
    const sent = { 'other[0].value': 'a', 'points[0]': 'a', 'points[100].value': 'a', 'points[0].a.b': 'a' };
    expect(gathered(sent, ['points'])).toEqual(sent);
    expect([gathered('text', ['points']), gathered(null, ['points'])]).toEqual(['text', null]);
  });

  it('are checked like parts, under the names their fields have', async () => {
    expect(validationPipe()).toBeInstanceOf(FormPipe);
    const fine = (await read({ title: 'x', 'points[0].value': ' a ', 'points[1].value': '' })) as SheetForm;
    expect(fine.points).toEqual([{ value: 'a' }, { value: null }]);
    expect(await faults({ title: 'x', 'points[1].value': 'too long' })).toEqual(['points[1].value']);
    expect(await faults({ title: 'x', 'points[0].surprise': 'a' })).toEqual(['points[0].surprise']);
    expect(await faults({ title: 'x', 'points[3].value': 'a' })).toEqual(['points']);
    expect(await faults({ title: 'x', 'others[0].value': 'a' })).toEqual(['?']);
  });

  it('may be none', async () => {
    expect(((await read({ title: 'x' })) as SheetForm).points).toBeUndefined();
  });
});
