import { WholeNumber } from './number';

/** The page of a list asked for, from 1. List queries extend it. */
export class PageQuery {
  @WholeNumber({ min: 1, max: 10_000, optional: true, describe: 'Page demandée, à partir de 1.' })
  page?: number | null;
}
