import type { Route } from '../reveals';

/** Only this file can make one: what has this type came through the gate. */
const throughTheGate: unique symbol = Symbol('through the gate');

/** One thing she has done, as an employer may read it. */
export interface ShownExperience {
  /** Title of the occupation, in both genders; absent when none was named. */
  readonly title?: string;
  /** Whole years; absent when less than one or not known. */
  readonly years?: number;
  readonly words?: string;
  /** Where it was, only when she said that it may be named. */
  readonly employer?: string;
  /** Year in which it ended. */
  readonly endedIn?: number;
}

/** What of a person an employer may read. What is hidden has no key at all: absence leaves no trace. */
export interface ShownPerson {
  readonly firstName?: string;
  readonly surname?: string;
  readonly phone?: string;
  readonly experience?: readonly ShownExperience[];
  readonly strengths?: string;
  readonly skills?: readonly string[];
  readonly availability?: string;
  /** Civil day. */
  readonly availableFrom?: string;
  readonly licences?: readonly string[];
  readonly certificates?: readonly string[];
  readonly languages?: readonly string[];
}

/** Everything of an `EmployerView` but the proof that the gate made it. */
export interface EmployerViewParts {
  readonly route: Route;
  /** The post, as the employer himself calls it. */
  readonly post: { readonly title: string };
  readonly employerName: string;
  readonly person: ShownPerson;
  /** Who introduces her; only where she lets it be known that somebody does. */
  readonly introducedBy?: { readonly name: string };
  /** What she lets be said in agreed words. Nothing tells which topic a sentence belongs to. */
  readonly sentences: readonly string[];
}

/**
 * What one employer may read about one person: granted items and agreed words, nothing else
 * (discretion.md, wall 2). Employer templates and mails take this type only; the gate alone makes it.
 */
export interface EmployerView extends EmployerViewParts {
  readonly [throughTheGate]: true;
}

/** For the gate, and for reading back what the gate wrote. Copies field by field: what is not listed here goes no further. */
export function employerViewOf(parts: EmployerViewParts): EmployerView {
  const { route, post, employerName, person, introducedBy, sentences } = parts;
  return {
    [throughTheGate]: true,
    route,
    post: { title: post.title },
    employerName,
    person: shownPersonOf(person),
    ...(introducedBy ? { introducedBy: { name: introducedBy.name } } : {}),
    sentences: [...sentences],
  };
}

/** As it is kept, for the columns that hold a view. */
export function asText(view: EmployerView): string {
  return JSON.stringify(view);
}

/** Reads back what `asText` wrote. @throws when the text is no view */
export function fromText(text: string): EmployerView {
  return employerViewOf(JSON.parse(text) as EmployerViewParts);
}

function shownPersonOf(person: ShownPerson): ShownPerson {
  const { firstName, surname, phone, strengths, skills, availability, availableFrom } = person;
  const { licences, certificates, languages, experience } = person;
  return present({
    firstName,
    surname,
    phone,
    experience: experience?.map(shownExperienceOf),
    strengths,
    skills,
    availability,
    availableFrom,
    licences,
    certificates,
    languages,
  });
}

function shownExperienceOf({ title, years, words, employer, endedIn }: ShownExperience): ShownExperience {
  return present({ title, years, words, employer, endedIn });
}

/** Drops every key that holds nothing: an empty list says as much as a missing one should. */
export function present<T extends object>(parts: T): { [K in keyof T]: NonNullable<T[K]> } {
  const kept = Object.entries(parts).filter(
    ([, value]) => value != null && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as { [K in keyof T]: NonNullable<T[K]> };
}
