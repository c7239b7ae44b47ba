import { Colleagues, DemoSignIn } from '../../src/identity';
import { EmployersFiles } from '../../src/network';
import { BringCaseload, CaseloadFiles } from '../../src/people';
import { messyCaseload } from '../characters/messy-caseload';
import { messyEmployers } from '../characters/messy-employers';
import type { WholeApp } from '../support/whole-app';

/** The pages of an import under way, and of one that is done, by route: no link of another page leads there. */
export async function pagesOfImports(whole: WholeApp): Promise<Record<string, string>> {
  const claire = (await whole.part(DemoSignIn).characters()).find(({ name }) => name === 'Claire')!;
  const actor = { kind: 'account', id: claire.id } as const;
  const viewer = await whole.part(Colleagues).behind(claire.email, actor);
  const keep = async () => (await whole.part(CaseloadFiles).keep(viewer, messyCaseload())).id;
  const [waiting, done] = [await keep(), await keep()];
  await whole.part(BringCaseload).execute(viewer, done, new Map());
  const employers = whole.part(EmployersFiles);
  const keepEmployers = async () => (await employers.keep(viewer, messyEmployers(7, 40).content)).id;
  const [asked, brought] = [await keepEmployers(), await keepEmployers()];
  await employers.bring(viewer, brought, new Map());
  return {
    '/employeurs/import/:id': `/employeurs/import/${asked}`,
    '/employeurs/import/:id/essai': `/employeurs/import/${asked}/essai`,
    '/employeurs/import/:id/resultat': `/employeurs/import/${brought}/resultat`,
    '/personnes/import/:id': `/personnes/import/${waiting}`,
    '/personnes/import/:id/essai': `/personnes/import/${waiting}/essai`,
    '/personnes/import/:id/resultat': `/personnes/import/${done}/resultat`,
  };
}
