import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock';
import { type FieldError, InvalidInput } from '../platform/http/field-error';
import { Programmes } from '../programmes';
import { Occupations } from '../reference';
import type { ParticipantDetails } from './participant-details';

/** What a file may name: days that have come, structures of its territory, occupations of our directory. */
@Injectable()
export class ParticipantRules {
  constructor(
    private readonly clock: Clock,
    private readonly programmes: Programmes,
    private readonly occupations: Occupations,
  ) {}

  /** @throws InvalidInput naming each field at fault */
  async refuseFaults(territoryId: string, details: Partial<ParticipantDetails>): Promise<void> {
    const faults: FieldError[] = this.faultsInExperience(details);
    if (details.birthDate && details.birthDate > this.clock.today()) {
      faults.push({ field: 'birthDate', message: 'Cette date de naissance n’est pas encore arrivée.' });
    }
    if (details.structureId && !(await this.isStructureOf(territoryId, details.structureId))) {
      faults.push({ field: 'structureId', message: 'Cette structure n’est pas de votre territoire.' });
    }
    if (faults.length > 0) throw new InvalidInput(faults);
  }

  private faultsInExperience({ experience = [] }: Partial<ParticipantDetails>): FieldError[] {
    const year = Number(this.clock.today().slice(0, 4));
    return experience.flatMap(({ occupation, words, endedIn }, place): FieldError[] => {
      if (endedIn !== undefined && endedIn > year) {
        return [{ field: `experience[${place}].endedIn`, message: 'Cette année n’est pas encore arrivée.' }];
      }
      if (!occupation && !words) {
        return [{ field: `experience[${place}].words`, message: 'Dites un métier ou quelques mots.' }];
      }
      if (!occupation || this.occupations.find(occupation)) return [];
      const message = 'Ce code métier (ROME) n’est pas dans notre répertoire.';
      return [{ field: `experience[${place}].occupation`, message }];
    });
  }

  private async isStructureOf(territoryId: string, structureId: string): Promise<boolean> {
    const structures = await this.programmes.structuresOf(territoryId);
    return structures.some(({ id }) => id === structureId);
  }
}
