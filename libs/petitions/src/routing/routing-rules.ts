/**
 * The rules of routing, in order of precedence: the first that applies decides. `ward`: the case goes to that ward;
 * `desk`: the reception desk decides. Wherever two pieces of evidence disagree the desk decides, because a wrong ward
 * costs a citizen weeks and the desk costs an hour.
 */
export const ROUTING_RULES = [
  {
    id: 'conflict',
    to: 'desk',
    what: 'A pin, a stated place, a place clearly named in the text or the home the matter is at point to different wards.',
  },
  { id: 'pin', to: 'ward', what: 'The coordinates lie inside the boundary of one ward.' },
  { id: 'pin-outside', to: 'desk', what: 'The coordinates lie in none of our wards, or on the line between two.' },
  {
    id: 'stated-ward',
    to: 'ward',
    what: 'The ward is stated, by any name or code it ever had; succession leads to the ward of the day.',
  },
  { id: 'stated-elsewhere', to: 'desk', what: 'The stated ward is none that ever was ours.' },
  { id: 'stated-place', to: 'ward', what: 'The stated neighbourhood, street or address lies in one ward.' },
  { id: 'text-place', to: 'ward', what: 'A neighbourhood, street or landmark named in the text lies in one ward.' },
  { id: 'text-ward', to: 'ward', what: 'A ward is named in the text, with or without diacritics.' },
  { id: 'outside', to: 'desk', what: 'The matter is in a district or province that is not ours.' },
  { id: 'several', to: 'desk', what: 'What is named lies in several wards.' },
  {
    id: 'sender-home',
    to: 'ward',
    what: "The letter says that the matter is at the sender's home, and the home is in one ward.",
  },
  { id: 'nothing', to: 'desk', what: 'Nothing names a place.' },
] as const;

export type RoutingRuleId = (typeof ROUTING_RULES)[number]['id'];
