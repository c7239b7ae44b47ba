import { Global, Module } from '@nestjs/common';
import { Navigation } from '../../../platform/http/page';
import { CoachNavigation } from './coach-navigation';

/** Fills the ground floor's port, so that every page's banner has its links. */
@Global()
@Module({ providers: [{ provide: Navigation, useClass: CoachNavigation }], exports: [Navigation] })
export class NavigationModule {}
