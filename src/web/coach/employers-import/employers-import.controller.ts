import { Body, Controller, Get, Header, Post, Render } from '@nestjs/common';
import { TheViewer, type Viewer } from '../../../identity';
import {
  EMPLOYER_VOCABULARY,
  type EmployerField,
  EmployersFiles,
  refusedEmployersFile,
} from '../../../network';
import { For } from '../../../platform/http/access';
import { NotFound } from '../../../platform/http/domain-error';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, seeOther } from '../../../platform/http/page';
import { type SentFile, TheFile } from '../../../platform/http/sent-file';
import { PathId } from '../../../platform/http/validation';
import { NothingToRead } from '../../../platform/tables/table.errors';
import type { ColumnChoice } from '../../../platform/tables/table-mapping';
import { columnsPage } from '../table-import/columns-page.presenter';
import { answersByLine } from '../table-import/same-line.form';
import { TableForm } from '../table-import/table.form';
import { tablePage } from '../table-import/table-page.presenter';
import { EmployersColumnsForm, SameEmployersForm } from './employers-import.form';
import { outcomePage, previewPage } from './employers-report.presenter';

const CSV = 'text/csv; charset=utf-8';
const NAMED = 'attachment; filename="employeurs-a-corriger.csv"';
const PLACE = {
  vocabulary: EMPLOYER_VOCABULARY,
  path: '/employeurs/import',
  title: 'Importer des employeurs',
} as const;

/** A coach brings employers from a table, in three steps: the file, its columns, what it would do. */
@For('coach', 'lead')
@Controller('employeurs/import')
export class EmployersImportController {
  constructor(private readonly files: EmployersFiles) {}

  @Get()
  @Render('coach/employers-import/table')
  table(@ReturnedForm() form: FormState) {
    return tablePage(form);
  }

  @Post()
  @FormPage('/employeurs/import')
  async send(@TheViewer() viewer: Viewer, @TheFile() file: SentFile | null, @Body() { pasted }: TableForm) {
    if (!file && !pasted) throw new NothingToRead();
    const { id } = await this.files.keep(viewer, file ? file.content : Buffer.from(pasted!));
    return seeOther(`/employeurs/import/${id}`);
  }

  @Get(':id')
  @Render('coach/table-import/columns')
  async columns(@TheViewer() viewer: Viewer, @PathId() id: string, @ReturnedForm() form: FormState) {
    const { table, choices } = await this.files.waiting(viewer, id);
    if (!table) throw new NotFound();
    return columnsPage({ id, table, choices, ...PLACE }, form);
  }

  @Post(':id')
  @FormPage('/employeurs/import/:id')
  async choose(@TheViewer() viewer: Viewer, @PathId() id: string, @Body() { columns }: EmployersColumnsForm) {
    const choices = (columns ?? []).map(({ meaning }) => (meaning ?? null) as ColumnChoice<EmployerField>);
    await this.files.choose(viewer, id, choices);
    return seeOther(`/employeurs/import/${id}/essai`);
  }

  @Get(':id/essai')
  @Render('coach/employers-import/preview')
  async preview(@TheViewer() viewer: Viewer, @PathId() id: string) {
    return previewPage(id, await this.files.preview(viewer, id));
  }

  @Post(':id/ajout')
  @FormPage('/employeurs/import/:id/essai')
  async bring(@TheViewer() viewer: Viewer, @PathId() id: string, @Body() { employers }: SameEmployersForm) {
    await this.files.bring(viewer, id, answersByLine(employers));
    return seeOther(`/employeurs/import/${id}/resultat`);
  }

  @Get(':id/resultat')
  @Render('coach/employers-import/outcome')
  async outcome(@TheViewer() viewer: Viewer, @PathId() id: string) {
    return outcomePage(await this.files.waiting(viewer, id));
  }

  @Get(':id/lignes-a-corriger')
  @Header('Content-Type', CSV)
  @Header('Content-Disposition', NAMED)
  async refused(@TheViewer() viewer: Viewer, @PathId() id: string) {
    const { table, outcome } = await this.files.waiting(viewer, id);
    if (!table || !outcome) throw new NotFound();
    return refusedEmployersFile(table, outcome.refused);
  }
}
