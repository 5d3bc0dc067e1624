import { del, get, post, put, upload } from './client';
import type {
  About, Attachment, CaseDetail, CaseSummary, Channels, Choice, ComplaintMonth, CorrectedTriage, Delivery, DeliveryState, Diagram, FormSchema, Inbox, Notice, Overview, Parameter, Posted, RollEntry, Roster, Ruleset,
  RulesetAnswer, Service, Session, Shift, SimilarRepair, Task, Technician, Vote, VoteState,
} from './types';

export interface Submission {
  variables: Record<string, unknown>;
  photos: string[];
  /** Documents, for services of staff. */
  attachments?: string[];
  linkedCaseId?: string;
}

const part = encodeURIComponent;

export const api = {
  about: () => get<About>('/api/about', { expectsUnauthorized: true }),

  session: () => get<Session>('/api/session', { expectsUnauthorized: true }),
  login: (username: string, password: string) =>
    post<void>('/api/session', { username, password }, { expectsUnauthorized: true }),
  logout: () => del<void>('/api/session', { expectsUnauthorized: true }),

  services: () => get<Service[]>('/api/services'),
  serviceForm: (key: string) => get<FormSchema>(`/api/services/${part(key)}/form`),
  start: (key: string, submission: Submission, idempotencyKey: string) =>
    post<{ caseId: string; number: string }>(`/api/services/${part(key)}`, submission, {
      headers: { 'Idempotency-Key': idempotencyKey },
    }),
  uploadPhoto: (file: Blob, name: string, onProgress: (done: number) => void) =>
    upload<{ id: string }>('/api/photos', file, name, onProgress),

  uploadDocument: (file: Blob, name: string, onProgress: (done: number) => void) => upload<Attachment>('/api/documents', file, name, onProgress),

  /** Staff see cases of others too; `mine` leaves those out. */
  cases: (state: 'open' | 'closed', limit = 50, mine = true) =>
    get<CaseSummary[]>(`/api/cases?state=${state}&mine=${mine}&limit=${limit}`),
  case: (id: string) => get<CaseDetail>(`/api/cases/${part(id)}`),
  diagram: (id: string) => get<Diagram>(`/api/cases/${part(id)}/diagram`),
  withdraw: (id: string, reason: string) => post<void>(`/api/cases/${part(id)}/withdraw`, { reason }),

  remark: (id: string, text: string) => post<void>(`/api/cases/${part(id)}/remarks`, { text }),
  addPhotos: (id: string, photos: string[]) => post<void>(`/api/cases/${part(id)}/photos`, { photos }),

  similarRepairs: (place: Record<string, unknown>) => get<SimilarRepair[]>(`/api/repairs/similar?${query(place)}`),
  follow: (id: string) => post<void>(`/api/cases/${part(id)}/follow`),
  unfollow: (id: string) => del<void>(`/api/cases/${part(id)}/follow`),
  cancelRepair: (id: string, reason: string) => post<void>(`/api/cases/${part(id)}/cancel`, { reason }),
  rate: (id: string, stars: number, text: string) => post<void>(`/api/cases/${part(id)}/rating`, { stars, text }),
  reopenRepair: (id: string, reason: string) => post<void>(`/api/cases/${part(id)}/reopen`, { reason }),
  correctTriage: (id: string, correction: { urgency: string; trade: string; payer?: string; reason: string }) =>
    post<void>(`/api/cases/${part(id)}/triage`, correction),
  correctedTriages: () => get<CorrectedTriage[]>('/api/repairs/corrections'),

  support: (id: string) => post<void>(`/api/cases/${part(id)}/support`),
  withdrawSupport: (id: string) => del<void>(`/api/cases/${part(id)}/support`),
  answerReply: (id: string, accepted: boolean, text: string) => post<void>(`/api/cases/${part(id)}/answer`, { accepted, text }),
  /** What a procurement request that comes of this case begins with. */
  toProcurement: (id: string) => post<{ service: string; data: Record<string, unknown>; linkedCaseId: string }>(`/api/cases/${part(id)}/procurement`),
  complaintStatistics: (months: number) => get<ComplaintMonth[]>(`/api/statistics/complaints?months=${months}`),

  tasks: (limit = 50) => get<Task[]>(`/api/tasks?limit=${limit}`),
  task: (id: string) => get<Task>(`/api/tasks/${part(id)}`),
  taskForm: (id: string) => get<FormSchema>(`/api/tasks/${part(id)}/form`),
  claim: (id: string) => post<void>(`/api/tasks/${part(id)}/claim`),
  unclaim: (id: string) => post<void>(`/api/tasks/${part(id)}/unclaim`),
  complete: (id: string, submission: Submission) => post<void>(`/api/tasks/${part(id)}/complete`, submission),

  votes: (state: VoteState, limit = 50) => get<Vote[]>(`/api/votes?state=${state}&limit=${limit}`),
  vote: (id: string) => get<Vote>(`/api/votes/${part(id)}`),
  cast: (id: string, choice: Choice, entryId?: string) =>
    post<{ receipt: string }>(`/api/votes/${part(id)}/ballots`, entryId ? { choice, entryId } : { choice }),
  cancelVote: (id: string, reason: string) => post<void>(`/api/votes/${part(id)}/cancel`, { reason }),
  rollEntries: (id: string, query: string) => get<RollEntry[]>(`/api/votes/${part(id)}/entries?query=${part(query)}`),
  paperBallot: (id: string, ballot: { entryId: string; choice: Choice; photoId: string }) =>
    post<void>(`/api/votes/${part(id)}/paper-ballots`, ballot),
  proxy: (id: string, proxy: { entryId: string; holder: string; photoId: string }) =>
    post<void>(`/api/votes/${part(id)}/proxies`, proxy),

  notices: (category: string | null, limit = 50) =>
    get<Notice[]>(`/api/notices?limit=${limit}${category ? `&category=${part(category)}` : ''}`),
  board: (category: string | null, limit = 50, before?: string) => get<Posted[]>(`/api/board?${query({ limit, category, before })}`),
  notice: (id: string) => get<Notice>(`/api/notices/${part(id)}`),
  inbox: () => get<Inbox>('/api/inbox'),
  markRead: (id: string) => post<void>(`/api/inbox/${part(id)}/read`),
  markAllRead: () => post<void>('/api/inbox/read-all'),

  channels: () => get<Channels>('/api/me/channels'),
  /** What is missing stays as it is. */
  changeChannels: (change: Partial<Pick<Channels, 'contact' | 'kinds' | 'quiet'>>) => put<Channels>('/api/me/channels', change),
  forgetContact: () => del<void>('/api/me/contact'),
  pushKey: () => get<{ key: string }>('/api/push/key'),
  subscribePush: (subscription: PushSubscriptionJSON) => post<void>('/api/push/subscriptions', subscription),
  unsubscribePush: (endpoint: string) => del<void>('/api/push/subscriptions', {}, { endpoint }),
  deliveries: (state: DeliveryState, limit = 50) => get<Delivery[]>(`/api/deliveries?${query({ state, limit })}`),
  retryDelivery: (id: string) => post<void>(`/api/deliveries/${part(id)}/retry`),

  roster: (from: string, to: string) => get<Roster>(`/api/roster?${query({ from, to })}`),
  addShift: (shift: Omit<Shift, 'id'>) => post<{ id: string }>('/api/roster/shifts', shift),
  removeShift: (id: string) => del<void>(`/api/roster/shifts/${part(id)}`),
  describeTechnician: (username: string, change: Pick<Technician, 'skills' | 'certificates' | 'buildings' | 'yearsOfService'>) =>
    put<void>(`/api/roster/technicians/${part(username)}`, change),

  overview: () => get<Overview>('/api/overview'),

  rulesets: () => get<Ruleset[]>('/api/rulesets'),
  ruleset: (key: string) => get<Ruleset>(`/api/rulesets/${part(key)}`),
  tryRuleset: (key: string, input: Record<string, unknown>) =>
    post<RulesetAnswer>(`/api/rulesets/${part(key)}/try`, input),
  /** Of the version in force, of a published one by its number, or of the `packaged` one. */
  rulesetFiles: (key: string, version = '') => get<Record<string, string>>(`/api/rulesets/${part(key)}/files?version=${part(version)}`),
  tryRulesetDraft: (key: string, files: Record<string, string>, facts: Record<string, unknown>) =>
    post<RulesetAnswer>(`/api/rulesets/${part(key)}/draft/try`, { files, facts }),
  checkRuleset: (key: string, files: Record<string, string>) => post<void>(`/api/rulesets/${part(key)}/draft/check`, { files }),
  publishRuleset: (key: string, files: Record<string, string>, remark: string) =>
    post<{ version: number }>(`/api/rulesets/${part(key)}/versions`, { files, remark }),

  parameters: () => get<Parameter[]>('/api/parameters'),
  changeParameter: (key: string, change: { value: string; effectiveFrom: string; reason: string }) =>
    put<Parameter>(`/api/parameters/${part(key)}`, change),
};

/** What is empty is not asked for. */
function query(values: Record<string, unknown>): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
}

export const photoUrl = (id: string) => `/api/photos/${part(id)}`;
export const documentUrl = (id: string) => `/api/documents/${part(id)}`;
export const handOverUrl = (id: string) => `/api/cases/${part(id)}/hand-over.pdf`;
export const thumbnailUrl = (id: string) => `/api/photos/${part(id)}/thumbnail`;
