import { wordsOf } from '@libs/rules';

/** What people put into a field they cannot or need not fill in: the town's own name, "I do not know", a dash. */
const SAYS_NOTHING = new Set(
  'bac ninh thanh pho tp tinh phuong p ward city khong ko k ro biet nho chua co na n a none unknown viet nam vn cu xa'.split(
    ' ',
  ),
);

export function isNoAnswer(value: string): boolean {
  return wordsOf(value).list.every(({ plain }) => SAYS_NOTHING.has(plain));
}
