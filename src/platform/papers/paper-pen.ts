import type { Paper, PaperEntry, PaperPart, PaperSlip } from './paper';
import type { PaperFontName } from './paper-fonts';
import {
  ACCENT,
  BODY,
  GAP,
  HEADINGS,
  type Place,
  SIZES,
  SOFT,
  type Stroke,
  WITH_A_HEADING,
} from './paper-strokes';

/** Lays a paper out on as many sheets as it needs: headings in a narrow column, what they say beside them. */
export class PaperPen {
  private readonly root = this.pdf.struct('Document');

  /** @param scale how much larger than usual letters and spaces are */
  constructor(
    private readonly pdf: PDFKit.PDFDocument,
    private readonly scale: number,
  ) {}

  /** @returns how many sheets it took */
  write({ heading, under, parts, kept }: Paper): number {
    this.pdf.addStructure(this.root);
    this.pdf.addPage();
    this.say('H1', heading, this.whole(), { font: 'strong', size: SIZES.name, color: ACCENT });
    for (const line of under)
      this.say('P', line, this.whole(), { font: 'plain', size: SIZES.under, color: SOFT });
    this.rule();
    for (const part of parts) this.part(part);
    if (kept) this.slip(kept);
    this.root.end();
    this.number();
    return this.pdf.bufferedPageRange().count;
  }

  private part({ heading, entries }: PaperPart): void {
    this.room(WITH_A_HEADING);
    const [page, top] = [this.pdf.page, this.pdf.y];
    this.say('H2', heading, this.gutter(), { font: 'strong', size: SIZES.heading, color: ACCENT });
    const under = this.pdf.y;
    this.pdf.y = top;
    for (const [place, entry] of entries.entries()) {
      if (place > 0) this.down(7);
      this.entry(entry, place > 0);
    }
    const end = page === this.pdf.page ? Math.max(this.pdf.y, under) : this.pdf.y;
    this.pdf.y = end;
    this.down(16);
  }

  private entry({ title, aside, text, points }: PaperEntry, mayMove: boolean): void {
    const place = this.beside();
    if (mayMove) this.room(Math.min(this.heightOf(title, text, place.width), 160));
    if (title) this.withAside(title, aside, place, 'strong');
    if (text && title) this.say('P', text, place, BODY);
    if (text && !title) this.withAside(text, aside, place, 'plain');
    for (const point of points) this.point(point, place);
  }

  /** The end of the line stays free for what stands there. */
  private withAside(words: string, aside: string | null, place: Place, font: PaperFontName): void {
    const soft = { ...BODY, color: SOFT };
    const taken = aside ? this.with(soft).widthOfString(aside) + GAP : 0;
    const [page, top] = [this.pdf.page, this.pdf.y];
    this.say('P', words, { x: place.x, width: place.width - taken }, { ...BODY, font });
    if (!aside || page !== this.pdf.page) return;
    const under = this.pdf.y;
    this.pdf.y = top;
    this.say('P', aside, { x: place.x + place.width - taken, width: taken + 1 }, soft, 'right');
    this.pdf.y = under;
  }

  private point(text: string, { x, width }: Place): void {
    this.room(this.with(BODY).heightOfString(text, { width: width - 12 }));
    const middle = this.pdf.y + 7.2 * this.scale;
    this.artifact(() => this.pdf.circle(x + 2.5, middle, 1.6 * this.scale).fill(ACCENT));
    this.say('LI', text, { x: x + 12, width: width - 12 }, BODY);
  }

  private slip({ heading, parts }: PaperSlip): void {
    this.down(6);
    this.room(170 * this.scale);
    const { x, width } = this.whole();
    const y = this.pdf.y;
    this.artifact(() =>
      this.pdf
        .moveTo(x, y)
        .lineTo(x + width, y)
        .lineWidth(0.8)
        .dash(4, { space: 4 })
        .stroke(SOFT)
        .undash(),
    );
    this.down(16);
    this.say('H2', heading, this.whole(), { font: 'strong', size: 15, color: ACCENT });
    this.down(8);
    for (const part of parts) this.part(part);
  }

  private say(
    tag: string,
    text: string,
    { x, width }: Place,
    stroke: Stroke,
    align: 'left' | 'right' = 'left',
  ): void {
    const content = this.pdf.markStructureContent(tag);
    const lineGap = stroke.size * this.scale * 0.12;
    this.with(stroke)
      .fillColor(stroke.color)
      .text(text.normalize('NFC'), x, this.pdf.y, { width, align, lineGap });
    this.pdf.endMarkedContent();
    this.root.add(
      tag === 'LI' ? this.pdf.struct('L', {}, [this.named('LI', content)]) : this.named(tag, content),
    );
  }

  private named(tag: string, content: ReturnType<PDFKit.PDFDocument['markStructureContent']>) {
    return this.pdf.struct(tag, {}, [content]);
  }

  private rule(): void {
    const { x, width } = this.whole();
    this.down(8);
    const { y } = this.pdf;
    this.artifact(() =>
      this.pdf
        .moveTo(x, y)
        .lineTo(x + width, y)
        .lineWidth(1.5)
        .stroke(ACCENT),
    );
    this.down(18);
  }

  /** One sheet needs no number. */
  private number(): void {
    const { count } = this.pdf.bufferedPageRange();
    if (count < 2) return;
    for (let page = 0; page < count; page += 1) {
      this.pdf.switchToPage(page);
      const { x, width } = this.whole();
      const { height, margins } = this.pdf.page;
      margins.bottom = 0;
      this.artifact(() =>
        this.with({ font: 'plain', size: SIZES.small })
          .fillColor(SOFT)
          .text(`${page + 1}/${count}`, x, height - 34, { width, align: 'right', lineBreak: false }),
      );
    }
  }

  private artifact(draw: () => void): void {
    this.pdf.markContent('Artifact');
    draw();
    this.pdf.endMarkedContent();
  }

  private down(points: number): void {
    this.pdf.y += points * this.scale;
  }

  /** Goes to the next sheet unless this much is left on this one. */
  private room(height: number): void {
    if (this.pdf.y + height > this.pdf.page.maxY()) this.pdf.addPage();
  }

  private heightOf(title: string | null, text: string | null, width: number): number {
    return [title, text].reduce(
      (sum, words) => sum + (words ? this.with(BODY).heightOfString(words, { width }) * 1.1 : 0),
      0,
    );
  }

  private with({ font, size }: Pick<Stroke, 'font' | 'size'>): PDFKit.PDFDocument {
    return this.pdf.font(font).fontSize(size * this.scale);
  }

  private whole(): Place {
    const { margins, width } = this.pdf.page;
    return { x: margins.left, width: width - margins.left - margins.right };
  }

  private gutter(): Place {
    return { x: this.whole().x, width: HEADINGS };
  }

  private beside(): Place {
    const { x, width } = this.whole();
    return { x: x + HEADINGS + GAP, width: width - HEADINGS - GAP };
  }
}
