import 'reflect-metadata';
import { startOrExplain } from './start-or-explain';

void startOrExplain();
