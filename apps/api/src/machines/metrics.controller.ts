import { within } from '@libs/platform';
import { Seals } from '@libs/vault';
import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import { COUNT_OUTBOX } from './machines.queries';

interface OutboxCount {
  readonly job: string;
  readonly pending: number;
  readonly failed: number;
}

/** For Prometheus: the process, and the work that is owed. Numbers only. */
@ApiExcludeController()
@Controller('metrics')
export class MetricsController {
  private readonly registry = new Registry();

  constructor(
    private readonly database: DataSource,
    seals: Seals,
  ) {
    collectDefaultMetrics({ register: this.registry });
    const work = new Gauge({
      name: 'lang_nghe_outbox_rows',
      help: 'Work in the outbox, by job and by whether it is pending or has failed for good',
      labelNames: ['job', 'status'],
      registers: [this.registry],
      collect: async () => {
        work.reset();
        const counts = within({ task: 'metrics' }, () => this.database.query<OutboxCount[]>(COUNT_OUTBOX));
        for (const { job, pending, failed } of await counts) {
          work.set({ job, status: 'pending' }, pending);
          work.set({ job, status: 'failed' }, failed);
        }
      },
    });
    const waiting = new Gauge({
      name: 'lang_nghe_identities_awaiting_custodian',
      help: 'Sealed identities that only the key of the service seals, because there was no custodian',
      registers: [this.registry],
      collect: async () => {
        waiting.set(await within({ task: 'metrics' }, () => seals.countWaiting()));
      },
    });
  }

  @Get()
  @Header('content-type', Registry.PROMETHEUS_CONTENT_TYPE)
  read(): Promise<string> {
    return this.registry.metrics();
  }
}
