import type { StandaloneSettings } from './settings';

/** What a person reads when the service is up: where to look, and how to get in. */
export function whereToLook(service: { url: string; dataDir: string }, settings: StandaloneSettings): string {
  const lines = [
    '',
    '  Lắng Nghe đang chạy · is running',
    '',
    `    Người dân · citizens   ${service.url}/`,
    `    Cán bộ · staff         ${service.url}/can-bo`,
    `    Dữ liệu · data         ${service.dataDir}`,
    ...(settings.demo ? ['    Tài khoản thử · demo accounts:  npm run cli -- demo accounts'] : []),
    '',
    '  Ctrl-C để dừng · to stop',
    '',
  ];
  return `${lines.join('\n')}\n`;
}
