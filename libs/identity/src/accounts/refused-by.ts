import { QueryFailedError } from 'typeorm';

/** Gives a constraint's refusal its name; every other failure passes as it is. */
export async function refusedBy<T>(constraints: readonly string[], refusal: Error, write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    if (error instanceof QueryFailedError && constraints.includes(constraintOf(error))) throw refusal;
    throw error;
  }
}

function constraintOf(error: QueryFailedError): string {
  const { driverError } = error;
  return 'constraint' in driverError && typeof driverError.constraint === 'string' ? driverError.constraint : '';
}
