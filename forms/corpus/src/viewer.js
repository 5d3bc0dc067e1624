const QUIET_RENDERS = 10;

/**
 * Opens a form in a form-js viewer, answers it and submits it.
 *
 * @returns {Promise<{errors: string[], data: object, readonly: string[]}>} paths of the fields with errors, what was submitted, and which of it the person could only read
 */
export async function submitted(Form, one) {
  const container = document.body.appendChild(document.createElement('div'));
  const form = new Form({ container });
  try {
    await form.importSchema(structuredClone(one.schema), structuredClone(one.context));
    await settled(form);
    if (!one.opened) {
      answer(form, one);
      await settled(form);
    }
    const { data, errors } = form.submit();
    const fields = form.get('formFieldRegistry').getAll();
    const paths = (chosen) => fields.filter(chosen).map((field) => pathOf(form, field).join('.'));
    return { data, errors: paths(({ id }) => id in errors), readonly: paths((field) => isReadonly(form, field, form._getState().data)) };
  } finally {
    form.destroy();
    container.remove();
  }
}

/** Puts the answers in as form-js itself does when it opens a draft: each through its component's sanitizeValue; what is not answered is empty. */
function answer(form, one) {
  const state = form._getState();
  const data = structuredClone(state.data);
  const typed = { ...one.context, ...one.data };
  form.get('formFieldRegistry').getAll().filter((field) => isWritable(form, field, typed)).forEach((field) => {
    const { config } = form.get('formFields').get(field.type);
    const path = pathOf(form, field);
    const given = valueAt(one.data, path);
    put(data, path, given === undefined || given === null ? config.emptyValue : config.sanitizeValue({ formField: field, data: typed, value: given }));
  });
  form._setState({ data });
}

/** A person cannot type into a field that is disabled or read-only, also not by an expression over what they answered. */
function isWritable(form, field, typed) {
  return form.get('formFields').get(field.type).config.keyed && !field.disabled && !isReadonly(form, field, typed);
}

function isReadonly(form, { readonly }, data) {
  return typeof readonly === 'string' ? form.get('conditionChecker').check(readonly, data) === true : readonly === true;
}

function pathOf(form, field) {
  return form.get('pathRegistry').getValuePath(field, { indexes: {} });
}

function valueAt(data, path) {
  return path.reduce((holder, key) => (holder !== null && typeof holder === 'object' ? holder[key] : undefined), data);
}

function put(data, [key, ...rest], value) {
  if (rest.length === 0) {
    data[key] = value;
  } else {
    data[key] = data[key] !== null && typeof data[key] === 'object' ? data[key] : {};
    put(data[key], rest, value);
  }
}

/** Waits until no render changes what is shown any more: conditions take a render each, a date three that change nothing yet. */
export async function settled(form) {
  let before;
  let now = fingerprint(form);
  let quiet = 0;
  while (quiet < QUIET_RENDERS) {
    await nextRender();
    before = now;
    now = fingerprint(form);
    quiet = before === now ? quiet + 1 : 0;
  }
}

function fingerprint(form) {
  const { data } = form._getState();
  return JSON.stringify([form.get('formFieldInstanceRegistry').getAll().map(({ id }) => id), data]);
}

function nextRender() {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}
