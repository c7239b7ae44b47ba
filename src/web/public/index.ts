export { DemoPeople } from './dev-sign-in/demo-people';
export { PublicModule } from './public.module';
