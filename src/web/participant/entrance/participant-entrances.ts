import { Injectable } from '@nestjs/common';
import { Entrances, SIGN_IN } from '../../../platform/http/entrances';

const HERS = /^\/moi(\/|$)/i;

/** Who asks for a page of her own comes in with her card; everybody else by the sign-in page. */
@Injectable()
export class ParticipantEntrances extends Entrances {
  entranceTo(path: string): string {
    return HERS.test(path) ? '/entrer' : SIGN_IN;
  }

  proofFor(path: string): string {
    return HERS.test(path) ? '/moi/chiffres' : SIGN_IN;
  }
}
