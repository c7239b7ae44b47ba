export { type OpeningNature, revealsOf, type Route, ROUTES } from './reveals';
