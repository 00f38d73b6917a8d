import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { SESSION_COOKIE } from '../staff/session-cookie';

/** `GET /api/openapi.json`, made from the schemas that also check what comes in; built when first asked for. */
export function describeApi(app: INestApplication): void {
  const about = new DocumentBuilder()
    .setTitle('Lắng Nghe')
    .setDescription(
      'Petitions and requests for dialogue. Errors are problem details (RFC 9457) in Vietnamese or English.',
    )
    .setVersion('1')
    .addCookieAuth(SESSION_COOKIE)
    .build();
  SwaggerModule.setup('api', app, () => SwaggerModule.createDocument(app, about), {
    ui: false,
    raw: ['json'],
    jsonDocumentUrl: 'api/openapi.json',
  });
}
