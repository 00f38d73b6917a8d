/**
 * A body that could not be read, in the place of what it holds: the fault is told when somebody asks what the body says,
 * after it is known who calls and whether they may know of what the address names.
 */
export class UnreadBody {
  constructor(readonly fault: Error) {}
}
