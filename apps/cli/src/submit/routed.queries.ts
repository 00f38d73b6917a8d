/**
 * Where each of these tracking codes has come to, once routing has decided. The ward is named as of today; at a
 * reception desk, or with the head above a ward, there is none. $1 tracking codes
 */
export const ROUTED = `
  select c.tracking_code as "trackingCode", r.unit_id as unit, r.rule, ward.name as ward,
         unit.kind = 'reception_desk' as "atDesk",
         round(extract(epoch from r.decided_at - c.received_at) * 1000)::int as "msToRouted"
    from case_file c
    join routing_receipt r on r.case_id = c.id
    join unit on unit.id = r.unit_id
    left join unit ward on ward.id = r.ward_id
   where c.tracking_code = any($1)`;
