import { Body, Controller, Get, Header, Post, Render } from '@nestjs/common';
import { TheViewer, type Viewer } from '../../../identity';
import {
  BringCaseload,
  CASELOAD_VOCABULARY,
  CaseloadFiles,
  type ColumnChoice,
  refusedLinesFile,
} from '../../../people';
import { For } from '../../../platform/http/access';
import { NotFound } from '../../../platform/http/domain-error';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, seeOther } from '../../../platform/http/page';
import { type SentFile, TheFile } from '../../../platform/http/sent-file';
import { NothingToRead } from '../../../platform/tables/table.errors';
import { PathId } from '../../../platform/http/validation';
import { Occupations } from '../../../reference';
import { AnswersForm, ColumnsForm } from './caseload-import.form';
import { columnsPage } from '../table-import/columns-page.presenter';
import { outcomePage, previewPage } from './report-page.presenter';
import { answersByLine } from '../table-import/same-line.form';
import { TableForm } from '../table-import/table.form';
import { tablePage } from '../table-import/table-page.presenter';

const PLACE = {
  vocabulary: CASELOAD_VOCABULARY,
  path: '/personnes/import',
  title: 'Importer un tableau',
} as const;
const CSV = 'text/csv; charset=utf-8';
const NAMED = 'attachment; filename="lignes-a-corriger.csv"';

/** A coach brings her people from a table, in three steps: the file, its columns, what it would do. */
@For('coach', 'lead')
@Controller('personnes/import')
export class CaseloadImportController {
  constructor(
    private readonly files: CaseloadFiles,
    private readonly caseload: BringCaseload,
    private readonly occupations: Occupations,
  ) {}

  private readonly titleOf = (code: string) => this.occupations.find(code)?.title ?? code;

  @Get()
  @Render('coach/caseload-import/table')
  table(@ReturnedForm() form: FormState) {
    return tablePage(form);
  }

  @Post()
  @FormPage('/personnes/import')
  async send(@TheViewer() viewer: Viewer, @TheFile() file: SentFile | null, @Body() { pasted }: TableForm) {
    if (!file && !pasted) throw new NothingToRead();
    const { id } = await this.files.keep(viewer, file ? file.content : Buffer.from(pasted!));
    return seeOther(`/personnes/import/${id}`);
  }

  @Get(':id')
  @Render('coach/table-import/columns')
  async columns(@TheViewer() viewer: Viewer, @PathId() id: string, @ReturnedForm() form: FormState) {
    const { table, choices } = await this.files.waiting(viewer, id);
    if (!table) throw new NotFound();
    return columnsPage({ id, table, choices, ...PLACE }, form);
  }

  @Post(':id')
  @FormPage('/personnes/import/:id')
  async choose(@TheViewer() viewer: Viewer, @PathId() id: string, @Body() { columns }: ColumnsForm) {
    const choices = (columns ?? []).map(({ meaning }) => (meaning ?? null) as ColumnChoice);
    await this.files.choose(viewer, id, choices);
    return seeOther(`/personnes/import/${id}/essai`);
  }

  @Get(':id/essai')
  @Render('coach/caseload-import/preview')
  async preview(@TheViewer() viewer: Viewer, @PathId() id: string) {
    return previewPage(id, await this.caseload.preview(viewer, id), this.titleOf);
  }

  @Post(':id/ajout')
  @FormPage('/personnes/import/:id/essai')
  async bring(@TheViewer() viewer: Viewer, @PathId() id: string, @Body() { people }: AnswersForm) {
    await this.caseload.execute(viewer, id, answersByLine(people));
    return seeOther(`/personnes/import/${id}/resultat`);
  }

  @Get(':id/resultat')
  @Render('coach/caseload-import/outcome')
  async outcome(@TheViewer() viewer: Viewer, @PathId() id: string) {
    return outcomePage(await this.files.waiting(viewer, id), this.titleOf);
  }

  @Get(':id/lignes-a-corriger')
  @Header('Content-Type', CSV)
  @Header('Content-Disposition', NAMED)
  async refused(@TheViewer() viewer: Viewer, @PathId() id: string) {
    const { table, outcome } = await this.files.waiting(viewer, id);
    if (!table || !outcome) throw new NotFound();
    return refusedLinesFile(table, outcome.refused);
  }
}
