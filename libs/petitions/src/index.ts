export { DeskService } from './desk/desk.service';
export { petitionsEntities } from './entities';
export { IntakeService } from './intake/intake.service';
export type { Submission } from './intake/submission';
export { PetitionsModule } from './petitions.module';
export * from './routing';
export { RoutingService } from './routing/routing.service';
export { TrackingService } from './tracking/tracking.service';
