/**
 * The one list of layers: an import goes only to a smaller number, and siblings of one tier never import each other.
 * `.dependency-cruiser.cjs` turns it into rules; the last tier is everything under apps/.
 */
module.exports = [
  ['rules'],
  ['contracts'],
  ['platform'],
  ['organisation', 'identity'],
  ['casework'],
  ['vault', 'attachments', 'letters', 'notifications'],
  ['petitions', 'dialogues', 'supervision'],
  ['reporting'],
];
