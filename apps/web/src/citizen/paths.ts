export const SUBMIT_PATH = '/';
export const TRACK_PATH = '/theo-doi';
export const STAFF_PATH = '/can-bo';
