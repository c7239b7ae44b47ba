import { Injectable } from '@nestjs/common';

/** For a word, those that answer as well, folded: `serveur` and `serveuse`, `usine` and `production`. */
export type WordForms = ReadonlyMap<string, readonly string[]>;

/** Engines know neither the genders of a trade nor what everybody calls it; whoever knows occupations fills it. */
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
