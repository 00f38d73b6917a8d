export { LadderService } from './ladder/ladder.service';
export { ageBand, BacklogService } from './lists/backlog.service';
export { EscalationsService } from './lists/escalations.service';
export { listUnits, ownersBelow } from './lists/scope';
export { SupervisionModule, supervisionEntities } from './supervision.module';
