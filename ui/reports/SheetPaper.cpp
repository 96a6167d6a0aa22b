#include "ui/reports/SheetPaper.h"

#include "ui/reports/FamilySheetsPrint.h"
#include "ui/reports/RedBookPrint.h"
#include "ui/reports/ReviewPrint.h"

namespace lodestar::reports {

namespace {

struct Paper {
    const SheetFor& whom;
    ParentPaper operator()(const RedBookSheet& sheet) const { return RedBookPrint(sheet, whom).paper(); }
    ParentPaper operator()(const ReviewHandout& sheet) const { return reviewPaper(sheet, whom); }
    ParentPaper operator()(const PostcardSheet& sheet) const { return postcardPaper(sheet, whom); }
    ParentPaper operator()(const OpenSheet& sheet) const { return openPaper(sheet, whom); }
    ParentPaper operator()(const AgreementSheet& sheet) const { return agreementPaper(sheet, whom); }
};

} // namespace

ParentPaper sheetPaper(const SheetContent& content, const SheetFor& whom) {
    return std::visit(Paper{whom}, content);
}

} // namespace lodestar::reports
