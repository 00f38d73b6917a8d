/** The words of the law in the tables are read by people: that they say the right thing no test can know. */
const PROSE = new Set(['basis', 'startsAt', 'condition']);

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'prose',
    value: {
      shouldIgnore({ node }) {
        return node.type === 'ObjectProperty' && PROSE.has(node.key.name) ? 'words for people' : undefined;
      },
    },
  },
];
