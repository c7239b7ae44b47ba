import { SetMetadata } from '@nestjs/common';

export const PROVEN_LATELY = 'entremise:proven-lately';

/** How long a proof holds, in milliseconds. */
export const PROOF_HOLDS = 15 * 60_000;

/**
 * Declares, beside a route or a controller, that whoever asks must have proven within a quarter of an hour who
 * she is: a device that is remembered may have changed hands.
 */
export const ProvenLately = () => SetMetadata(PROVEN_LATELY, true);

/** She is recognised, and it is too long ago that she proved it. */
export class ProofNeeded extends Error {
  override readonly name = 'ProofNeeded';
}
