import type { HouseFile } from '../house';
import type { Offence, Rule } from '../rule';

const MAX_LINES = 60;
/** Stands for one character of an output mustache, so that lines and columns stay where they were. */
const OUTPUT = '¤';
const TAG = /<[a-zA-Z¤](?:"[^"]*"|'[^']*'|[^'">])*>/g;

export const escapedTemplates: Rule = {
  name: 'escaped-templates',
  because: 'Templates escape everything: {{{ }}} and {{& }} print what somebody typed as markup.',
  check: ({ templates }) =>
    templates.flatMap((file) => find(file, file.text, /\{\{~?\{|\{\{~?&/g, 'prints unescaped')),
};

export const quotedAttributes: Rule = {
  name: 'quoted-attributes',
  because:
    'Attributes are quoted, values included: escaping protects nothing between < and > outside quotes.',
  check: ({ templates }) =>
    templates.flatMap((file) => inTags(file, /=\s*(?!["'\s])|¤+/g, 'an attribute outside quotes')),
};

export const noInlineStyle: Rule = {
  name: 'no-inline-style',
  because:
    'The content security policy refuses inline style and script: use a class, and a file under assets.',
  check: ({ templates }) =>
    templates.flatMap((file) =>
      inTags(
        file,
        /^<style|^<script(?!.*\ssrc=)|\s(style|on[a-z]+)=/gs,
        'style or script written in the page',
      ),
    ),
};

export const shortTemplates: Rule = {
  name: 'short-templates',
  because: `A template of more than ${MAX_LINES} lines is several pieces: name them as partials.`,
  check: ({ templates }) =>
    templates
      .filter(({ text }) => text.trimEnd().split('\n').length > MAX_LINES)
      .map(({ path }) => ({ path, line: 1, what: `has more than ${MAX_LINES} lines` })),
};

/** Looks for a pattern inside every tag, with comments and blocks blanked and quoted values emptied. */
function inTags(file: HouseFile, pattern: RegExp, what: string): Offence[] {
  const html = file.text
    .replace(/\{\{~?!(--[\s\S]*?--|[^}]*)~?\}\}/g, (all) => blank(all, ' '))
    .replace(/\{\{~?\s*([#/^]|else\b)[^}]*\}\}/g, (all) => blank(all, ' '))
    .replace(/\{\{\{?[^}]*\}\}\}?/g, (all) => blank(all, OUTPUT));
  return [...html.matchAll(TAG)].flatMap((tag) => {
    const outsideQuotes = tag[0].replace(/(["'])([\s\S]*?)\1/g, (all) => `"${blank(all.slice(1, -1), '_')}"`);
    return find(file, outsideQuotes, pattern, what, html.slice(0, tag.index));
  });
}

function find({ path }: HouseFile, text: string, pattern: RegExp, what: string, before = ''): Offence[] {
  return [...text.matchAll(pattern)].map(({ index }) => ({
    path,
    line: (before + text.slice(0, index)).split('\n').length,
    what,
  }));
}

function blank(text: string, filler: string): string {
  return text.replace(/[^\n]/g, filler);
}
