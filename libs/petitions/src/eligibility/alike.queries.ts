/**
 * $1 case, $2 its folded words, $3 its unit, $4 whether the reader heads that unit: letters that begin or end in the same
 * words, the newest first. Of one that the reader may not see there is nothing but whether it says nearly the same.
 */
export const BEGINS_OR_ENDS_ALIKE = `
  select alike.nearly, file.id, file.tracking_code as "trackingCode", file.state, file.owner_unit as "ownerUnit",
         petition.search
    from lang_nghe_alike($1, $2, $3, $4) alike
    left join case_file file on file.id = alike.id
    left join petition on petition.case_id = file.id`;
