import { Colleagues, DemoSignIn } from '../../src/identity';
import { BringCaseload, CaseloadFiles } from '../../src/people';
import { messyCaseload } from '../characters/messy-caseload';
import type { WholeApp } from '../support/whole-app';

/** The pages of an import under way, and of one that is done, by route: no link of another page leads there. */
export async function pagesOfImports(whole: WholeApp): Promise<Record<string, string>> {
  const claire = (await whole.part(DemoSignIn).characters()).find(({ name }) => name === 'Claire')!;
  const actor = { kind: 'account', id: claire.id } as const;
  const viewer = await whole.part(Colleagues).behind(claire.email, actor);
  const keep = async () => (await whole.part(CaseloadFiles).keep(viewer, messyCaseload())).id;
  const [waiting, done] = [await keep(), await keep()];
  await whole.part(BringCaseload).execute(viewer, done, new Map());
  return {
    '/personnes/import/:id': `/personnes/import/${waiting}`,
    '/personnes/import/:id/essai': `/personnes/import/${waiting}/essai`,
    '/personnes/import/:id/resultat': `/personnes/import/${done}/resultat`,
  };
}
