import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { z } from 'zod';
import { readInput } from './read-input';

/** Checks every `@Body({ schema })` and `@Query({ schema })`; the same schemas describe the API in openapi.json. */
@Injectable()
export class InputPipe implements PipeTransform {
  transform(value: unknown, { schema }: ArgumentMetadata): unknown {
    return schema instanceof z.ZodType ? readInput(schema, value) : value;
  }
}
