import { access } from 'node:fs/promises';
import { CommandRefused } from './command.errors';

/** @throws CommandRefused */
export async function mustExist(file: string): Promise<void> {
  await access(file).catch(() => {
    throw new CommandRefused(`The file ${file} cannot be read.`);
  });
}
