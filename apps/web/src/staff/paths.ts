/** Addresses inside `/can-bo`. */
export const QUEUE = '/';
export const CASE = '/ho-so/:id';
export const BACKLOG = '/ton-dong';
export const ESCALATIONS = '/bao-len';
export const ACCOUNT = '/tai-khoan';
export const CALENDAR = '/lich';
export const CUSTODIAN = '/niem-phong';
export const AUDIT = '/dau-vet';
export const VERIFICATIONS = '/xac-minh';
export const ABSENCES = '/vang-mat';

export const caseAt = (id: string) => `/ho-so/${id}`;
