// One's channels, the outbox, and the duty roster.
const HOUR = 3_600_000;
const ago = (milliseconds) => new Date(Date.now() - milliseconds).toISOString();
const at = (days, hour) => {
  const date = new Date();
  date.setDate(date.getDate() + days);
  date.setHours(hour, 0, 0, 0);
  return date.toISOString();
};
const day = (days) => at(days, 12).slice(0, 10);

export const channels = {
  contact: { email: 'chen@example.com', phone: '', wechat: null },
  kinds: ['VOTE', 'PROCUREMENT', 'REPAIR', 'COMPLAINT', 'ANNOUNCEMENT', 'EMERGENCY', 'TASK'].map((kind) => ({ kind, email: kind !== 'TASK', sms: kind === 'EMERGENCY', wechat: false, push: true })),
  quiet: { from: '22:00:00', until: '07:00:00' }, available: { email: true, sms: true, wechat: true, push: true }, devices: 0,
};

export function changeChannels({ contact, kinds = [], quiet }) {
  if (contact) Object.assign(channels.contact, contact);
  if (quiet) Object.assign(channels.quiet, quiet);
  for (const changed of kinds) Object.assign(channels.kinds.find((one) => one.kind === changed.kind), changed);
  return channels;
}

const delivery = (id, channel, kind, to, subject, lastError) => ({ id, channel, kind, state: 'GIVEN_UP', to, subject, subjectEn: subject, attempts: 8, lastError, createdAt: ago(30 * HOUR), givenUpAt: ago(2 * HOUR) });
export let deliveries = [
  delivery('o1', 'EMAIL', 'VOTE', 'c***@example.com', '表决开始：使用维修资金更换 3 号楼东侧电梯曳引机', '550 5.1.1 No such user here (mail.example.com)'),
  delivery('o2', 'SMS', 'EMERGENCY', '138****5678', '2 号楼今晚 22:00 到 23:30 停水抢修', 'HTTP 503 from the gateway'),
];
export function retry(id) {
  deliveries = deliveries.filter((one) => one.id !== id);
}

const technician = (username, name, skills, certificates, more = {}) => ({ username, name, skills, certificates, buildings: ['1 号楼', '2 号楼'], yearsOfService: 6, onDutyNow: false, load: 0, ...more });
export const roster = {
  technicians: [
    technician('maintenance-1', '赵师傅', ['WATER', 'DOORS', 'STRUCTURE'], [], { onDutyNow: true, load: 2, yearsOfService: 14 }),
    technician('maintenance-2', '钱师傅', ['ELECTRICITY', 'LIFT'], [{ trade: 'ELECTRICITY', validUntil: day(400) }, { trade: 'LIFT', validUntil: day(-12) }]),
    technician('maintenance-3', '欧阳师傅', ['GAS', 'WATER', 'FIRE', 'OTHER'], [{ trade: 'GAS', validUntil: day(30) }], { buildings: [] }),
  ],
  shifts: [
    { id: 's1', username: 'maintenance-1', from: at(-30, 8), to: at(-30, 20), kind: 'DUTY', repeat: 'DAILY' },
    { id: 's2', username: 'maintenance-2', from: at(-20, 20), to: at(-19, 8), kind: 'DUTY', repeat: 'DAILY' },
    { id: 's3', username: 'maintenance-3', from: at(-14, 8), to: at(-14, 18), kind: 'DUTY', repeat: 'WEEKLY' },
    { id: 's4', username: 'maintenance-1', from: at(1, 0), to: at(2, 0), kind: 'ABSENT', repeat: 'NONE' },
  ],
};
