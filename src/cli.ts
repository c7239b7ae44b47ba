#!/usr/bin/env node
import 'reflect-metadata';
import { CommanderError } from 'commander';
import { CommandRefused } from './commands/command.errors';
import { program } from './commands/program';
import { DomainError } from './platform/http/domain-error';
import { sentenceOf } from './start-or-explain';

/** Runs the command asked for; a refusal is one sentence on stderr and a status that is not zero. */
async function run(): Promise<void> {
  try {
    await program().parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode;
      return;
    }
    process.stderr.write(`${refusalOf(error)}\n`);
    process.exitCode = 1;
  }
}

function refusalOf(error: unknown): string {
  if (error instanceof DomainError) return error.title;
  if (error instanceof CommandRefused) return error.message;
  return sentenceOf(error);
}

void run();
