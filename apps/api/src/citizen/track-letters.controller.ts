import { type IssuedLetters, issuedLettersSchema } from '@libs/contracts';
import { type Letter, LettersService } from '@libs/letters';
import { TrackingService } from '@libs/petitions';
import { NotFound } from '@libs/platform';
import { Get, Headers, Param, type StreamableFile, UseGuards, UseInterceptors } from '@nestjs/common';
import { ApiHeader, ApiProduces, ApiResponse } from '@nestjs/swagger';
import { ApiController } from '../http/api-controller';
import { letterFile } from '../letters/letter-file';
import { Limited } from '../limits/limited.decorator';
import { WrongSecrets } from '../limits/wrong-secrets.interceptor';
import { TrackScope } from '../walls/track-scope.guard';

const SECRET = 'x-tracking-secret';

/** What was issued to the citizen. A draft, another case's letter and a wrong secret look alike: 404. */
@ApiController('citizen', 'track/:trackingCode/letters')
@Limited('track')
@UseGuards(TrackScope)
@UseInterceptors(WrongSecrets)
@ApiHeader({ name: 'X-Tracking-Secret', required: true, description: 'Given once, with the receipt' })
export class TrackLettersController {
  constructor(
    private readonly tracking: TrackingService,
    private readonly letters: LettersService,
  ) {}

  @Get()
  @ApiResponse({ status: 200, standardSchema: issuedLettersSchema })
  async list(@Param('trackingCode') code: string, @Headers(SECRET) secret = ''): Promise<IssuedLetters> {
    const { id } = await this.tracking.find(code, secret);
    return { items: (await this.letters.lettersOf(id)).flatMap((letter) => this.issued(letter)) };
  }

  @Get(':letterId')
  @ApiProduces('application/pdf')
  async file(
    @Param('trackingCode') code: string,
    @Param('letterId') letterId: string,
    @Headers(SECRET) secret = '',
  ): Promise<StreamableFile> {
    const { id } = await this.tracking.find(code, secret);
    const letter = await this.letters.letter(id, letterId);
    if (letter.state !== 'issued') throw new NotFound('not issued');
    return letterFile(this.letters, letter, 'pdf');
  }

  private issued(letter: Letter): IssuedLetters['items'] {
    const { id, kind, symbol, issuedAt } = letter;
    if (symbol === null || issuedAt === null) return [];
    const { title } = this.letters.template(letter);
    return [{ id, kind, title, symbol, issuedAt: issuedAt.toISOString() }];
  }
}
