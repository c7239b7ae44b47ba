import { Injectable } from '@nestjs/common';
import type { Asker } from '../../identity';
import { Acts } from '../../platform/acts/acts';
import type { Paper } from '../../platform/papers/paper';
import { EmployerExit } from '../exit/employer-exit';
import { fileNameOf } from './file-name';
import { GrantedSheets, type SheetAsked } from './granted-sheets.query';
import { type HandedPaper, handedAs, type PaperForm } from './handed-paper';
import { sheetPaper } from './sheet-paper';

/** "Ma feuille": on the route `alone`, made of what she approved, as far as it still holds. */
@Injectable()
export class SheetOf {
  constructor(
    private readonly acts: Acts,
    private readonly granted: GrantedSheets,
    private readonly exit: EmployerExit,
  ) {}

  /** @throws NotFound when she has not chosen to go by herself, or it is another's */
  async see(asker: Asker, asked: SheetAsked): Promise<Paper> {
    return sheetPaper((await this.granted.of(asker, asked)).view);
  }

  /** Hands it over, and writes in the register that it was made. @throws NotFound, UnwritableLetters */
  async take(asker: Asker, asked: SheetAsked, form: PaperForm): Promise<HandedPaper> {
    const { view, items } = await this.granted.of(asker, asked);
    const handed = await handedAs(form, sheetPaper(view), fileNameOf('feuille', view.person.firstName));
    const subject = { type: 'introduction', id: asked.introductionId };
    await this.acts.perform({ by: asker.actor, name: 'sheet.take', subject }, async (act) => {
      await this.exit.releasePaper({ ...asked, channel: 'sheet', items }, act);
      return { id: asked.introductionId };
    });
    return handed;
  }
}
