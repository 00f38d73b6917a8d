/** Every way the service declines, and its HTTP status. */
export const STATUS_OF = {
  bad_request: 400,
  malformed_body: 400,
  body_not_utf8: 400,
  body_too_deep: 400,
  idempotency_key_required: 400,
  if_match_malformed: 400,
  sign_in_required: 401,
  sign_in_refused: 401,
  second_factor_required: 401,
  forbidden: 403,
  wrong_passphrase: 403,
  cross_site_request: 403,
  password_change_required: 403,
  totp_enrolment_required: 403,
  not_found: 404,
  method_not_allowed: 405,
  idempotency_conflict: 409,
  step_refused: 409,
  custodian_key_exists: 409,
  custodian_key_missing: 409,
  sealed_to_others: 409,
  recipients_changed: 409,
  not_an_image: 409,
  too_many_files: 409,
  version_conflict: 412,
  body_too_large: 413,
  file_too_large: 413,
  unsupported_media_type: 415,
  file_type_not_taken: 415,
  invalid_input: 422,
  file_empty: 422,
  image_unreadable: 422,
  proof_of_work_required: 428,
  too_many_requests: 429,
  internal_error: 500,
  unavailable: 503,
} as const;

export type ProblemCode = keyof typeof STATUS_OF;

export function isProblemCode(code: string): code is ProblemCode {
  return code in STATUS_OF;
}
