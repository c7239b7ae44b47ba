import { StreamableFile } from '@nestjs/common';
import type { HandedPaper } from '../../disclosure';
import { type SeeOther, seeOther } from '../../platform/http/page';

/** The file itself, under a name that tells nothing; or the page to print. */
export function handOver({ pdf, fileName }: HandedPaper, page: string): StreamableFile | SeeOther {
  if (pdf === null) return seeOther(page);
  return new StreamableFile(pdf, {
    type: 'application/pdf',
    disposition: `attachment; filename="${fileName}"`,
    length: pdf.length,
  });
}
