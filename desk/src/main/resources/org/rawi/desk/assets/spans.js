// Shades the words of each claim in the text. The text stays one text node: boxes round words would break the joining of Arabic.

const ROLES = ['trigger', 'repeat', 'initiators', 'targets', 'places', 'time', 'casualties'];

export function begin(page) {
    if (!('highlights' in CSS)) {
        return;
    }
    const text = page.querySelector('[data-text]');
    const body = text.querySelector('[data-body]').firstChild;
    const title = text.querySelector('[data-title]')?.firstChild;
    const offset = Number(text.dataset.offset ?? 0);
    const cards = [...page.querySelectorAll('[data-marks]')].map((card) => ({
        card,
        marks: marks(card, body, title, offset),
    }));
    const byRole = new Map(ROLES.map((role) => [role, new Highlight()]));
    cards.flatMap((each) => each.marks).forEach((mark) => byRole.get(mark.role)?.add(mark.range));
    byRole.forEach((highlight, role) => CSS.highlights.set(role, highlight));
    const lit = new Highlight();
    lit.priority = 1;
    CSS.highlights.set('lit', lit);
    lightFromCards(cards, lit);
    lightFromText(text, cards, lit);
    page.documentElement.dataset.spans = 'ready';
}

function marks(card, body, title, offset) {
    return card.dataset.marks
        .split(' ')
        .filter(Boolean)
        .map((mark) => {
            const [role, from, to, where] = mark.split(':');
            const node = where === 'title' ? title : body;
            const shift = where === 'title' ? 0 : offset;
            const start = Number(from) - shift;
            const end = Number(to) - shift;
            if (!node || start < 0 || end > node.length) {
                return null;
            }
            const range = new Range();
            range.setStart(node, start);
            range.setEnd(node, end);
            return { role, range };
        })
        .filter(Boolean);
}

function light(each, lit) {
    lit.clear();
    each?.marks.forEach((mark) => lit.add(mark.range));
}

function lightFromCards(cards, lit) {
    cards.forEach((each) => {
        const on = () => light(each, lit);
        const off = () => lit.clear();
        each.card.addEventListener('pointerenter', on);
        each.card.addEventListener('pointerleave', off);
        each.card.addEventListener('focusin', on);
        each.card.addEventListener('focusout', off);
    });
}

function lightFromText(text, cards, lit) {
    let last = null;
    text.addEventListener('pointermove', (event) => {
        const found = cards.find((each) => each.marks.some((mark) => isUnder(mark.range, event)));
        if (found !== last) {
            last?.card.classList.remove('lit');
            found?.card.classList.add('lit');
            light(found, lit);
            last = found;
        }
    });
    text.addEventListener('click', () => last?.card.scrollIntoView({ block: 'nearest' }));
}

function isUnder(range, event) {
    return [...range.getClientRects()].some(
        (box) =>
            event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom,
    );
}
