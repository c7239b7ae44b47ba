import { access } from 'node:fs/promises';
import { InvalidArgumentError } from 'commander';
import { CommandRefused } from './command.errors';

/** @throws CommandRefused */
export async function mustExist(file: string): Promise<void> {
  await access(file).catch(() => {
    throw new CommandRefused(`The file ${file} cannot be read.`);
  });
}

/** A number typed after an option: 0 or more, at most ten millions. @throws InvalidArgumentError */
export function wholeNumber(typed: string): number {
  if (!/^\d{1,8}$/.test(typed) || Number(typed) > 10_000_000) {
    throw new InvalidArgumentError('A whole number is needed, 0 or more.');
  }
  return Number(typed);
}
