/** So much of a folded letter is indexed at either end: longer than a form's heading, shorter than any complaint. */
const OPENING = 80;
const ENDING = 60;

/**
 * $1 case, $2 its folded words, $3 its unit, $4 whether the reader heads that unit: letters that begin or end in the
 * same words, the newest first. What is for a head alone is found only by that head.
 */
export const BEGINS_OR_ENDS_ALIKE = `
  select file.id, file.tracking_code as "trackingCode", file.state, file.owner_unit as "ownerUnit", petition.search
    from petition join case_file file on file.id = petition.case_id
   where petition.case_id <> $1
     and (left(petition.search, ${OPENING}) = left($2, ${OPENING})
          or right(petition.search, ${ENDING}) = right($2, ${ENDING}))
     and (file.audience = 'unit' or ($4 and file.owner_unit = $3))
   order by file.received_at desc, file.id limit 100`;
