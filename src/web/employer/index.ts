export { EmployerModule } from './employer.module';
