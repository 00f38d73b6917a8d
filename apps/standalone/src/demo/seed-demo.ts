import { OrganisationService } from '@libs/organisation';
import type { Settings } from '@libs/platform';
import { addDays, type Day, dayOf, startOfDay, type WorkCalendar } from '@libs/rules';
import { NestFactory } from '@nestjs/core';
import { Cast } from './cast';
import { DemoModule } from './demo.module';
import { DemoClock } from './demo-clock';
import { STORIES } from './stories';
import type { Story } from './story';
import { Storyteller } from './storyteller';
import { workingDaysFrom } from './working-day';

const MINUTE_MS = 60_000;
const MORNING = 8 * 60;
const AFTERNOON = 14 * 60;

interface Moment {
  readonly at: Date;
  readonly happens: (teller: Storyteller) => Promise<void>;
}

/**
 * Fills an empty service with demo cases: a clock set back goes forward to now, and at each moment of the stories
 * somebody does by the service's own libs what the story says. Each night the deadlines are swept.
 */
export async function seedDemo(settings: Settings, now: Date): Promise<void> {
  // Twice as many days as working days reach back before the first letter, also across Tết.
  const firstNight = addDays(dayOf(now), -2 * Math.max(...STORIES.map(({ ago }) => ago)));
  const clock = new DemoClock(startOfDay(firstNight));
  const app = await NestFactory.createApplicationContext(DemoModule.of(settings, clock), {
    logger: ['error', 'fatal'],
    abortOnError: false,
  });
  try {
    await app.get(Cast).gather();
    const teller = app.get(Storyteller);
    for (const { at, happens } of timeline(firstNight, now, app.get(OrganisationService).current().calendar)) {
      clock.moveTo(at);
      await happens(teller);
    }
  } finally {
    await app.close();
  }
}

/** Everything that happens, in order; what would be still to come happens now. */
function timeline(firstNight: Day, now: Date, calendar: WorkCalendar): Moment[] {
  const today = dayOf(now);
  const told = STORIES.flatMap((story, index) => momentsOf(story, index + 1, today, calendar));
  const nights: Moment[] = [];
  for (let day = firstNight; day <= today; day = addDays(day, 1)) nights.push(sweepAt(startOfDay(day)));
  const past = [...told, ...nights].map((moment) => (moment.at > now ? { ...moment, at: now } : moment));
  return [...past.sort((one, other) => one.at.getTime() - other.at.getTime()), sweepAt(now)];
}

function momentsOf(story: Story, number: number, today: Day, calendar: WorkCalendar): Moment[] {
  const received = workingDaysFrom(today, -story.ago, calendar);
  const at = (day: Day, minutes: number) => new Date(startOfDay(day).getTime() + (minutes + number) * MINUTE_MS);
  return [
    { at: at(received, MORNING), happens: (teller) => teller.receive(story, number) },
    ...story.turns.map((turn, index) => ({
      at: at(workingDaysFrom(received, turn.after, calendar), AFTERNOON + index),
      happens: (teller: Storyteller) => teller.take(story, turn),
    })),
  ];
}

function sweepAt(at: Date): Moment {
  return { at, happens: (teller) => teller.sweep() };
}
