export { LadderService } from './ladder/ladder.service';
export { ageBand, BacklogService } from './lists/backlog.service';
export { EscalationsService } from './lists/escalations.service';
export { SupervisionModule, supervisionEntities } from './supervision.module';
