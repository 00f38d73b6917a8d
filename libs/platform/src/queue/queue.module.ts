import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { JobRunner } from './job-runner';
import { OutboxEntity } from './outbox.entity';
import { Outbox } from './outbox.service';
import { Queues } from './queues.service';
import { Relay } from './relay';

/** For every process: notes work owed. */
@Global()
@Module({ imports: [TypeOrmModule.forFeature([OutboxEntity])], providers: [Outbox], exports: [Outbox] })
export class OutboxModule {}

/** For the worker: carries and does it. */
@Module({
  imports: [OutboxModule, DiscoveryModule],
  providers: [Queues, Relay, JobRunner],
  exports: [Queues, Relay, JobRunner],
})
export class WorkerQueueModule {}
