import './main.css';

document.title = 'Verbatim';
