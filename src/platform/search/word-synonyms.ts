import { Injectable } from '@nestjs/common';

/** Words of one meaning, folded: `serveur` to `serveuse` and back. */
export type WordForms = ReadonlyMap<string, readonly string[]>;

/** For engines whose French knows no gender; whoever knows the titles of occupations fills it. */
@Injectable()
export class WordSynonyms {
  private source: () => WordForms = () => new Map();

  fillWith(source: () => WordForms): void {
    this.source = source;
  }

  current(): WordForms {
    return this.source();
  }
}
