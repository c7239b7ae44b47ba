import { ApiProperty } from '@nestjs/swagger';
import { type EmployerView, PRESENTATION_ITEMS, ROUTES, type ShownExperience } from '../../../disclosure';
import type { EmployerPreview, TellingPassage } from '../../../introductions';
import { codesOf, DISCLOSURE_TOPICS } from '../../../reference';

const ITEMS = { type: String, enum: codesOf(PRESENTATION_ITEMS) } as const;
const TOPICS = { type: String, enum: codesOf(DISCLOSURE_TOPICS), isArray: true } as const;
const maybe = { type: String, required: false } as const;
const maybeSome = { type: String, isArray: true, required: false } as const;

/** Something she has done, as the employer would read it; what is hidden has no key. */
export class ShownExperienceAnswer {
  @ApiProperty(maybe) title?: string;
  @ApiProperty({ type: Number, required: false }) years?: number;
  @ApiProperty(maybe) words?: string;
  @ApiProperty(maybe) employer?: string;
  @ApiProperty({ type: Number, required: false }) endedIn?: number;

  static of({ title, years, words, employer, endedIn }: ShownExperience): ShownExperienceAnswer {
    return { title, years, words, employer, endedIn };
  }
}

/** What of her he would read; what is hidden has no key. */
export class ShownPersonAnswer {
  @ApiProperty(maybe) firstName?: string;
  @ApiProperty(maybe) surname?: string;
  @ApiProperty(maybe) phone?: string;
  @ApiProperty({ type: ShownExperienceAnswer, isArray: true, required: false })
  experience?: ShownExperienceAnswer[];
  @ApiProperty(maybe) strengths?: string;
  @ApiProperty(maybeSome) skills?: string[];
  @ApiProperty(maybe) availability?: string;
  @ApiProperty({ ...maybe, format: 'date' }) availableFrom?: string;
  @ApiProperty(maybeSome) licences?: string[];
  @ApiProperty(maybeSome) certificates?: string[];
  @ApiProperty(maybeSome) languages?: string[];

  static of(person: EmployerView['person']): ShownPersonAnswer {
    return {
      firstName: person.firstName,
      surname: person.surname,
      phone: person.phone,
      experience: person.experience?.map(ShownExperienceAnswer.of),
      strengths: person.strengths,
      skills: person.skills && [...person.skills],
      availability: person.availability,
      availableFrom: person.availableFrom,
      licences: person.licences && [...person.licences],
      certificates: person.certificates && [...person.certificates],
      languages: person.languages && [...person.languages],
    };
  }
}

/** The page itself. */
export class EmployerViewAnswer {
  @ApiProperty({ type: String, enum: ROUTES }) route: string;
  @ApiProperty({ type: String, description: 'Le poste, comme l’employeur l’appelle.' }) post: string;
  @ApiProperty({ type: String }) employerName: string;
  @ApiProperty({ type: ShownPersonAnswer }) person: ShownPersonAnswer;
  @ApiProperty({ ...maybe, description: 'Qui la présente, quand cela peut être su.' }) introducedBy?: string;
  @ApiProperty({ type: String, isArray: true, description: 'Les mots convenus.' }) sentences: string[];

  static of({
    route,
    post,
    employerName,
    person,
    introducedBy,
    sentences,
  }: EmployerView): EmployerViewAnswer {
    return {
      route,
      post: post.title,
      employerName,
      person: ShownPersonAnswer.of(person),
      introducedBy: introducedBy?.name,
      sentences: [...sentences],
    };
  }
}

/** What he does not see: for her and her coach only. */
export class HiddenAnswer {
  @ApiProperty({ ...ITEMS, isArray: true }) items: string[];
  @ApiProperty(TOPICS) topics: string[];
}

/** A word of hers that may tell more than she means: to ask about, never refused. */
export class TellingPassageAnswer {
  @ApiProperty({ ...ITEMS, nullable: true, description: 'Rien pour les mots convenus.' }) item: string | null;
  @ApiProperty({ type: String }) word: string;

  static of({ item, word }: TellingPassage): TellingPassageAnswer {
    return { item, word };
  }
}

/** What an employer would get exactly, before anything is sent. */
export class PreviewAnswer {
  @ApiProperty({ type: String, format: 'uuid' }) introductionId: string;
  @ApiProperty({ type: String, enum: ROUTES }) route: string;
  @ApiProperty({ ...ITEMS, isArray: true }) items: string[];
  @ApiProperty({ type: EmployerViewAnswer }) view: EmployerViewAnswer;
  @ApiProperty({ type: String, description: 'À renvoyer avec son accord.' }) fingerprint: string;
  @ApiProperty({ type: Boolean, description: 'Faux : la page ne peut pas être approuvée par cette route.' })
  mayBeSent: boolean;
  @ApiProperty({ ...TOPICS, description: 'Ce que cette offre révèle d’elle-même.' }) reveals: string[];
  @ApiProperty({ type: HiddenAnswer }) hidden: HiddenAnswer;
  @ApiProperty({ type: TellingPassageAnswer, isArray: true }) warnings: TellingPassageAnswer[];

  static of(preview: EmployerPreview): PreviewAnswer {
    const { introductionId, route, items, built, fingerprint, mayBeSent, reveals, hidden, warnings } =
      preview;
    return {
      introductionId,
      route,
      items: [...items],
      view: EmployerViewAnswer.of(built.view),
      fingerprint,
      mayBeSent,
      reveals: [...reveals],
      hidden: { items: [...hidden.items], topics: [...hidden.topics] },
      warnings: warnings.map(TellingPassageAnswer.of),
    };
  }
}
