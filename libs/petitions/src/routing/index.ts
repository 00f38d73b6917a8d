export { decideRoute } from './decide-route';
export * from './denunciation-route';
export { buildPlaceIndex, type GazetteerPlace, type PlaceFacts, type PlaceIndex } from './place-index';
export type { Evidence, EvidenceField, EvidenceKind, RoutingDecision, RoutingInput } from './routing-decision';
export { ROUTING_RULES, type RoutingRuleId } from './routing-rules';
export type { WardSuccession, WardUnit } from './wards-over-time';
